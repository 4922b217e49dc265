def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert both.askedOfForeign() == []
assert story.errors().any { it.contains('ci.namespace=com.acme.refused names no repository.') }
assert both.localFromForeign() == []
true
