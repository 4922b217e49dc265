def story = io.github.cimaven.it.Story.of(binding.variables)
def message = story.errors().join('\n')
assert message.contains('ci:doctor found 1 thing that would stop a lane:')
assert message.contains('JDK 99 of ci.jdks is not installed here')
assert story.log().contains("There is no property 'ci.Deadline', so it has no effect.")
assert !story.hasStackTrace()
true
