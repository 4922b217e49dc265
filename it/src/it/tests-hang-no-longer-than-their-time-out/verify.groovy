def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
assert record.tests.run == 3
assert record.tests.failures*.testClass == ['com.acme.WaitsTest']
assert record.tests.failures[0].message.contains('timed out after 2')
assert story.files('target/ci/deadline').isEmpty()
