def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert !story.record().success
assert story.errors().any { it.contains('com.acme.home:') && it.contains("came from 'foreign', which may not serve") && it.contains('-Dci.namespace.repositories=internal,') }
true
