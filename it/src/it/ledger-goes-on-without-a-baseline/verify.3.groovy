def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
assert record.tests.failed == 1
assert record.tests.failures[0].status == null
assert record.warnings.findAll { it.contains('has nothing to compare with') && it.contains('-Dci.baseline=') }.size() == 1
