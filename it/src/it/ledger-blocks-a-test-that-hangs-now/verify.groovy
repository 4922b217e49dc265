def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.modules.collectEntries { [it.id, it.status] } == [siblings: 'success', left: 'failure', right: 'success']
def hanging = record.tests.failures.findAll { it.testClass == 'com.acme.WaitsForEverTest' }
assert hanging*.status == ['new']
assert record.failures.size() == 1
assert record.failures[0].module == 'left'
assert record.failures[0].goal == 'surefire:test (default-test)'
assert record.failures[0].message.contains('com.acme.WaitsForEverTest.waits')
assert story.processes().isEmpty()
assert !story.hasStackTrace()
