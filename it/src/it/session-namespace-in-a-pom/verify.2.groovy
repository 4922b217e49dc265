def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert story.files('target') == []
assert story.errors().any { it.contains("com.acme.late:bom:1.0 came from 'foreign', which may not serve ci.namespace=com.acme.late. Delete ") }
true
