def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert story.files('target') == []
def told = story.errors().findAll { it.contains('com.acme.cached:lib:1.0') && it.contains("'foreign'") }
assert told.any { it.contains('-Dci.namespace.repositories=internal,') }
assert !story.hasStackTrace()
true
