def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/signed-tag']
assert story.errors().join('\n').contains('it has a signature that was made with another key.')
true
