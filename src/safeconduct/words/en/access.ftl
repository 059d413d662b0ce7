# Why an act may or may not be recorded by somebody.

may-yes = Your service may record this.
may-not-your-task = This is not a task of your service, so it cannot be recorded from here. Nothing was recorded.
may-no-relation = Your service does not stand in the relation to this case which this act needs. Nothing was recorded.
may-own-name-only = A centre acts in its own name only. Nothing was recorded.
may-correct-own-only = You can correct only what your own service recorded. Nothing was recorded.
