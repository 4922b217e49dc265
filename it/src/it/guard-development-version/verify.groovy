def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/release-version']
def message = story.errors().join('\n')
assert message.contains('The version 1.0.0-SNAPSHOT is none to release, it is a SNAPSHOT: nothing-to-compile.')
assert message.contains('-> ')
assert !story.hasStackTrace()
