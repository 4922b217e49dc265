def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/version-order']
def message = story.errors().join('\n')
assert message.contains('The version 1.0.0 does not sort after the release that HEAD contains: v2.0.0.')
assert message.contains('-> ')
assert !story.hasStackTrace()
