"""The typed workshop: every kind of content, its fields, and what they mean.

The descriptions in these modules are what JSON Schema, the editor's completion and `docs/content.md` show.
"""

from impuls_workshop.content.model.agenda import (
    Agenda,
    Arrival,
    Block,
    Day,
    Role,
    Room,
    Task,
    Track,
)
from impuls_workshop.content.model.bodies import (
    Edge,
    EdgeKind,
    Level,
    LineStyle,
    Model,
    Node,
    NodeKind,
    Shape,
    Side,
)
from impuls_workshop.content.model.feedback import (
    Feedback,
    Question,
)
from impuls_workshop.content.model.figures import (
    Axis,
    Chart,
    Charts,
    Mark,
    Scale,
    Scales,
    Score,
    Series,
    Stakeholder,
    StakeholderKind,
    Stakeholders,
    Value,
)
from impuls_workshop.content.model.grouping import (
    Grouping,
)
from impuls_workshop.content.model.library import (
    Material,
    Materials,
    Method,
    Methods,
    Name,
    Page,
    Pages,
    Quantity,
    Source,
    Sources,
)
from impuls_workshop.content.model.parts import (
    Audience,
    Clock,
    Collection,
    Count,
    Id,
    Item,
    ItemT,
    Minutes,
    Origin,
    Part,
    Share,
    SocialForm,
)
from impuls_workshop.content.model.people import (
    Group,
    GroupSign,
    Person,
)
from impuls_workshop.content.model.settings import (
    Author,
    Participants,
    Privacy,
    Project,
    Settings,
)
from impuls_workshop.content.model.topics import (
    Challenge,
    Challenges,
    Goal,
    Goals,
    PartnerGroup,
    Partners,
    Phase,
    Phases,
)
from impuls_workshop.content.model.workshop import (
    Workshop,
)

__all__ = [
    "Agenda", "Arrival", "Audience", "Author", "Axis", "Block", "Challenge", "Challenges", "Chart", "Charts", "Clock",
    "Collection", "Count", "Day", "Edge", "EdgeKind", "Feedback", "Goal", "Goals", "Group", "GroupSign", "Grouping",
    "Id", "Item", "ItemT", "Level", "LineStyle", "Mark", "Material", "Materials", "Method", "Methods", "Minutes",
    "Model", "Name", "Node", "NodeKind", "Origin", "Page", "Pages", "Part", "Participants", "PartnerGroup",
    "Partners", "Person", "Phase", "Phases", "Privacy", "Project", "Quantity", "Question", "Role", "Room", "Scale",
    "Scales", "Score", "Series", "Settings", "Shape", "Share", "Side", "SocialForm", "Source", "Sources",
    "Stakeholder", "StakeholderKind", "Stakeholders", "Task", "Track", "Value", "Workshop",
]
