def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/tag-is-version']
def message = story.errors().join('\n')
assert message.contains('The tag v1.0.1 does not name the version 1.0.0 of the build.')
assert message.contains('-> ')
assert !story.hasStackTrace()
