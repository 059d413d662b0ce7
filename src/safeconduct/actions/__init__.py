"""What people do: one use case a module, each loading, asking the law, and appending with audit."""
