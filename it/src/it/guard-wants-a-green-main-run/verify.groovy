def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/built-green']
assert story.errors().join('\n').contains('is of the commit 0000000, but HEAD is')
true
