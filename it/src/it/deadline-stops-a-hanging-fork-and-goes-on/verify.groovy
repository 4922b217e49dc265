def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
assert record.modules.every { it.status == 'success' }
assert record.tests.errors == 1
def hanging = record.tests.failures[0]
assert hanging.module == 'left'
assert hanging.testClass == 'com.acme.WaitsForEverTest'
assert hanging.name == 'waits'
assert hanging.file == 'left/src/test/java/com/acme/WaitsForEverTest.java'
assert hanging.line
assert hanging.message.contains('surefire:test (default-test) of module left hangs in test class com.acme.WaitsForEverTest')
assert hanging.message.contains('-Dci.tests.forkTimeout=')
// What ran before it, and in the other module.
assert record.tests.run == 3
assert story.has('left/target/left-1.0.0.jar')
assert story.has('right/target/right-1.0.0.jar')
def dumps = story.files('target/ci/deadline')
assert dumps.size() == 1
assert story.text('target/ci/deadline/' + dumps[0]).contains('WaitsForEverTest.waits')
assert story.text('target/ci/summary.md').contains('WaitsForEverTest')
assert story.processes().isEmpty()
assert story.logLines('[ERROR] surefire:test (default-test) of module left hangs').size() == 1
