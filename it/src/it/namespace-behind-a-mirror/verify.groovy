def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert story.text('target/seen-by-internal.txt').contains('com.acme.mirrored:lib:jar:1.0')
assert story.logLines("ci.namespace.repositories trusts 'corporate', a mirror of internal,foreign").size() == 1
true
