def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/tag-is-head', 'guard/version-order']
def message = story.errors().join('\n')
assert message.contains('The tag v1.0.0 points to ')
assert message.contains('-> ')
assert !story.hasStackTrace()
