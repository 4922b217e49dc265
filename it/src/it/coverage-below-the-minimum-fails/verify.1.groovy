def story = io.github.cimaven.it.Story.of(binding.variables)
assert !story.record().success
assert story.findings('error') == ['coverage/minimum']
assert story.record().coverage.lines == [covered: 4, total: 6]
def message = 'The tests cover 66.6 % of the lines, less than 80 %. Below it: left 50.0 % (2 of 4).'
assert story.record().findings.any { it.message == message }
assert story.errors().any { it.contains(message) }
assert !story.hasStackTrace()
true
