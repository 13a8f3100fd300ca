"""The content: reads a folder of Markdown and YAML into a typed workshop."""
