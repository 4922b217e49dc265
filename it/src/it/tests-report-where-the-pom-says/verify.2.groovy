def record = io.github.cimaven.it.Story.of(binding.variables).record()
assert record.success
assert record.tests.failures*.name == ['isBroken']
assert !record.warnings.any { it.startsWith('Nothing tells which tests') }
true
