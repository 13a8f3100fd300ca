"""Templates: finding artifacts, and filling their templates in a sandbox."""
