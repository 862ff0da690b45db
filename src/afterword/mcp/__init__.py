"""The MCP server: one of four doors to the flows; it can't approve or send."""
