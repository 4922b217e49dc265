def story = io.github.cimaven.it.Story.of(binding.variables)
def repository = story.template('pom').extension().repositoryAtKnownCommit()
repository.checkout(repository.head())
true
