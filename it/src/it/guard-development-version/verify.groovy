def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/release-version']
def message = story.errors().join('\n')
assert message.contains('The version 1.0.0-SNAPSHOT of nothing-to-compile is no release')
assert message.contains('-> ')
assert !story.hasStackTrace()
