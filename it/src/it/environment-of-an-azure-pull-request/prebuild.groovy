def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom').extension().repositoryAtKnownCommit()
true
