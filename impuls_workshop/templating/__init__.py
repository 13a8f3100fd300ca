"""Templates: finding artifacts, and filling their templates in a sandbox."""

from impuls_workshop.templating.light_jinja import put_off

put_off()  # before anything here imports Jinja
