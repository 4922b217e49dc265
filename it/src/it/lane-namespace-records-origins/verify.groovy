def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert !story.record().success
assert story.errors().any { it.contains('com.acme.home:lib:2.0') && it.contains("'foreign'") && it.contains('-Dci.namespace.repositories=internal,') }
true
