def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.findings('error') == ['guard/whole-reactor']
def message = story.errors().join('\n')
assert message.contains('app')
assert message.contains('-> ')
assert !story.hasStackTrace()
