def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert story.files('target') == []
assert story.errors().any { it.contains("tell-maven-plugin:1.0 came from 'foreign'") && it.contains('Delete ') }
assert !story.hasStackTrace()
true
