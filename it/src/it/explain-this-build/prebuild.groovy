def story = io.github.cimaven.it.Story.of(binding.variables)
story.extension().repositoryAtKnownCommit()
true
