def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert story.errors().any { it.contains('com.acme.mirrored:') && it.contains("'corporate' (a mirror of internal,foreign)") && it.contains('nobody can tell') }
assert story.files('target') == []
true
