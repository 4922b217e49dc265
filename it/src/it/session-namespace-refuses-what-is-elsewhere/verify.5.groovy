def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert both.askedOfForeign() == []
def told = story.errors().findAll { it.startsWith("ci.namespace=com.acme.refused keeps com.acme.refused:ranged from 'central', 'foreign', ") }
assert told.size() == 1
assert told[0].contains("Put it into 'internal'; or, ") && told[0].contains('-Dci.namespace.repositories=internal,<id>')
assert !story.hasStackTrace()
true
