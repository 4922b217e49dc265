def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('jar').extension().repositoryAtKnownCommit()
true
