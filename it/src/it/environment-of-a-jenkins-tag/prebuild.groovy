def story = io.github.cimaven.it.Story.of(binding.variables)
story.template('pom').extension().repositoryAtKnownCommit().tag('v1.0.0')
true
