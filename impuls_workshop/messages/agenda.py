"""What is said about the run of show: its rules, its new times, its calendar."""

from __future__ import annotations

from impuls_workshop.messages import Language

MESSAGES: dict[str, dict[Language, str]] = {
    # times
    "too-long": {
        "en": "the blocks end at {computed}, {minutes} minutes after {end}",
        "de": "Die Bausteine enden um {computed}, {minutes} Minuten nach {end}",
    },
    "too-short": {
        "en": "the blocks end at {computed}, {minutes} minutes before {end}",
        "de": "Die Bausteine enden um {computed}, {minutes} Minuten vor {end}",
    },
    "end-before-start": {
        "en": "the end, {end}, is not after the start, {start}",
        "de": "Das Ende um {end} liegt nicht nach dem Beginn um {start}",
    },
    "arrival-after-start": {
        "en": "people arrive at {arrival}, after the start at {start}",
        "de": "Das Ankommen um {arrival} liegt nach dem Beginn um {start}",
    },
    "empty": {"en": "there is no block", "de": "Es gibt keinen Baustein"},
    "give-blocks": {
        "en": "list them below 'blocks:', each with 'title:' and 'minutes:'",
        "de": "Unter „blocks:“ aufführen, jeden mit „title:“ und „minutes:“",
    },
    "no-minutes": {"en": "'{block}' takes 0 minutes", "de": "„{block}“ dauert 0 Minuten"},
    "shrinks-to-more": {
        "en": "the block cannot shrink to {shortest} minutes: it only has {minutes}",
        "de": "Der Baustein kann nicht auf {shortest} Minuten schrumpfen: Er hat nur {minutes}",
    },
    "break-shrinks": {"en": "a break does not shrink", "de": "Eine Pause wird nicht gekürzt"},
    "keep-breaks": {
        "en": "leave 'can_shrink_to' out: breaks are kept whatever happens",
        "de": "„can_shrink_to“ weglassen: Pausen bleiben, was auch geschieht",
    },
    "beside-days": {
        "en": "there are both 'days' and '{field}'",
        "de": "Es gibt sowohl „days“ als auch „{field}“",
    },
    "into-days": {
        "en": "write it in each day it belongs to",
        "de": "In jeden Tag schreiben, zu dem es gehört",
    },
    "days-out-of-order": {
        "en": "this day, {date}, is not after the one before, {before}",
        "de": "Dieser Tag, {date}, liegt nicht nach dem vorigen, {before}",
    },
    "other-date": {
        "en": "the first day is {date}, but workshop.yaml says {workshop}",
        "de": "Der erste Tag ist der {date}, in workshop.yaml steht aber {workshop}",
    },
    "unknown-timezone": {"en": "there is no time zone '{zone}'", "de": "Die Zeitzone „{zone}“ gibt es nicht"},
    # breaks and opening
    "no-break": {
        "en": "{minutes} minutes without a break at the end of '{block}'; after {limit} people need one",
        "de": "Am Ende von „{block}“ sind es {minutes} Minuten ohne Pause; nach {limit} braucht es eine",
    },
    "put-a-break": {
        "en": "put a block with 'social_form: none' before it",
        "de": "Davor einen Baustein mit „social_form: none“ einfügen",
    },
    "long-opening": {
        "en": "the opening takes {minutes} minutes; people should not listen for more than {limit}",
        "de": "Der Auftakt dauert {minutes} Minuten; länger als {limit} sollte niemand nur zuhören",
    },
    "shorten-opening": {
        "en": "shorten it, or give people something to do in a block of its own",
        "de": "Kürzen, oder die Beteiligten in einem eigenen Baustein etwas tun lassen",
    },
    # methods
    "limits-reversed": {
        "en": "the least, {least}, is more than the most, {most}",
        "de": "Das Wenigste, {least}, ist mehr als das Meiste, {most}",
    },
    "too-short-for-method": {
        "en": "{minutes} minutes are too short for {method}: it takes at least {least}",
        "de": "{minutes} Minuten sind zu kurz für {method}: Nötig sind mindestens {least}",
    },
    "too-long-for-method": {
        "en": "{minutes} minutes are too long for {method}: it takes at most {most}",
        "de": "{minutes} Minuten sind zu lang für {method}: Sinnvoll sind höchstens {most}",
    },
    "shrinks-below-method": {
        "en": "{shortest} minutes are too short for {method}: it takes at least {least}",
        "de": "{shortest} Minuten sind zu kurz für {method}: Nötig sind mindestens {least}",
    },
    "wrong-group-size": {
        "en": "{method} works with {least} to {most} people, here there are {people}",
        "de": "{method} gelingt mit {least} bis {most} Personen, hier sind es {people}",
    },
    # loads
    "too-many-cards": {
        "en": "{people} people with {cards} cards each take {needed} minutes to read out; the block has {minutes}",
        "de": "{people} Personen mit je {cards} Karten: Vorlesen dauert {needed} Minuten; der Baustein hat {minutes}",
    },
    "fewer-cards": {
        "en": "let people write fewer cards, or in pairs, or form smaller groups",
        "de": "Weniger Karten schreiben lassen, oder zu zweit, oder kleinere Gruppen bilden",
    },
    "too-many-dots": {
        "en": "{dots} dots each are too many; at most {most}: half as many as options, and never more than 10",
        "de": "{dots} Punkte je Person sind zu viele, höchstens {most}: halb so viele wie Alternativen, nie über 10",
    },
    "too-few-dots": {
        "en": "{dots} dots each are too few to tell {options} options apart; at least {least}",
        "de": "{dots} Punkte je Person sind zu wenige, um {options} Alternativen zu unterscheiden; mindestens {least}",
    },
    "tasks-too-long": {
        "en": "the tasks take {total} minutes; the block has {minutes}",
        "de": "Die Aufgaben dauern {total} Minuten; der Baustein hat {minutes}",
    },
    # people
    "planned-outside": {
        "en": "{planned} people are planned, but the agenda works with {least} to {most}",
        "de": "Geplant sind {planned} Personen, der Ablauf gelingt aber mit {least} bis {most}",
    },
    "groups-do-not-fit": {
        "en": "{groups} groups of {size} hold {places} people; {planned} are planned",
        "de": "{groups} Gruppen zu {size} fassen {places} Personen; geplant sind {planned}",
    },
    "track-too-long": {
        "en": "this takes {minutes} minutes; its block has only {block}",
        "de": "Das dauert {minutes} Minuten; der Baustein hat nur {block}",
    },
    "too-many-groups": {
        "en": "{taken} groups are at work at the same time; there are only {groups}",
        "de": "{taken} Gruppen arbeiten zur selben Zeit; es gibt nur {groups}",
    },
    "room-twice": {
        "en": "the room '{room}' is taken at the same time",
        "de": "Der Raum „{room}“ ist zur selben Zeit belegt",
    },
    "person-twice": {
        "en": "'{role}' is needed elsewhere at the same time",
        "de": "„{role}“ wird zur selben Zeit woanders gebraucht",
    },
    # uses
    "printed-unused": {
        "en": "'{material}' is printed, but no block uses it",
        "de": "„{material}“ wird gedruckt, aber in keinem Baustein gebraucht",
    },
    "name-it-in-a-block": {
        "en": "name it under 'materials:' of a block, or leave it out",
        "de": "Unter „materials:“ eines Bausteins nennen oder weglassen",
    },
    "too-few-printed": {
        "en": "{fixed} are too few: there are {texts} texts in {source}",
        "de": "{fixed} sind zu wenige: In {source} stehen {texts} Texte",
    },
    "leave-fixed-out": {
        "en": "leave 'fixed' out, then they are counted",
        "de": "„fixed“ weglassen, dann wird gezählt",
    },
    # printed by the command
    "day": {"en": "Day {number}", "de": "Tag {number}"},
    "arrival": {"en": "Arrival", "de": "Ankommen"},
    "sum": {
        "en": "{end}  end; {minutes} min, at least {shortest}",
        "de": "{end}  Ende; {minutes} min, mindestens {shortest}",
    },
    "shortened": {
        "en": "shortened: {block}, {before} → {after} min",
        "de": "Gekürzt: {block}, {before} → {after} min",
    },
    "fits": {"en": "it fits: end at {end}", "de": "Es passt: Ende um {end}"},
    "spare": {
        "en": "it fits, with {minutes} min to spare until {end}",
        "de": "Es passt; bis {end} bleiben {minutes} min frei",
    },
    "does-not-fit": {
        "en": "it does not fit: {minutes} min too many, end at {end} instead of {wanted}",
        "de": "Es passt nicht: {minutes} min zu viel, Ende um {end} statt um {wanted}",
    },
    "none": {"en": "{workshop} has no agenda", "de": "{workshop} hat keinen Ablauf"},
    # the calendar
    "exported": {"en": "calendar written: {file}", "de": "Kalender geschrieben: {file}"},
    "no-date": {
        "en": "a calendar needs the day of the workshop",
        "de": "Für einen Kalender fehlt der Tag des Workshops",
    },
    "write-date": {
        "en": "write it in workshop.yaml: 'date: 2026-03-12'",
        "de": "In workshop.yaml eintragen: „date: 2026-03-12“",
    },
    "no-timezone": {
        "en": "a calendar needs the time zone of the workshop",
        "de": "Für einen Kalender fehlt die Zeitzone des Workshops",
    },
    "write-timezone": {
        "en": "write it in workshop.yaml: 'timezone: Europe/Berlin'",
        "de": "In workshop.yaml eintragen: „timezone: Europe/Berlin“",
    },
    # wrong usage of the command
    "no-clock": {
        "en": "{name}: '{value}' is no time of day such as 12:30",
        "de": "{name}: „{value}“ ist keine Uhrzeit wie 12:30",
    },
    "no-number": {
        "en": "{name}: '{value}' is no whole number such as 20",
        "de": "{name}: „{value}“ ist keine ganze Zahl wie 20",
    },
    "no-such-day": {
        "en": "there is no day {day}: the agenda has {count}",
        "de": "Einen Tag {day} gibt es nicht: Der Ablauf hat {count}",
    },
    "one-workshop": {
        "en": "a calendar is of one workshop; name it: {known}",
        "de": "Ein Kalender gehört zu einem Workshop; bitte nennen: {known}",
    },
    "nothing-to-show": {
        "en": "the slide '{slide}' is left out: there is nothing to show on it",
        "de": "Die Folie „{slide}“ entfällt: Es gibt keinen Inhalt für sie",
    },
}
