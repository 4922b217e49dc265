def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('parent-pom').repositoryAtKnownCommit()
true
