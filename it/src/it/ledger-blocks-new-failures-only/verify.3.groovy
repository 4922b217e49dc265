def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert !record.success
assert record.tests.failures.collect { it.name + ' ' + it.status } == ['isNew new', 'isKnown known']
assert record.failures[0].goal == 'surefire:test (default-test)'
assert record.failures[0].message.startsWith('1 test of greeter failed that did not fail in the baseline: com.acme.LedgerTest.isNew. Mend it')
assert story.errors().any { it.contains('com.acme.LedgerTest.isNew') && it.contains('-Dci.tests.fail=none') }
true
