"""What the Centre does with its own database: each use case names its actor and its purpose."""
