def story = io.github.cimaven.it.Story.of(binding.variables)
def both = io.github.cimaven.it.TwoRepositories.of(binding.variables)
assert story.text('target/seen-by-internal.txt').contains('com.acme.asked:own:jar:9:compile')
assert both.askedOfForeign() == []
true
