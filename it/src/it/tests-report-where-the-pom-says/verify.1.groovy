def story = io.github.cimaven.it.Story.of(binding.variables)
assert story.has('target/test-reports/TEST-com.acme.BrokenTest.xml')
assert !story.has('target/surefire-reports/TEST-com.acme.BrokenTest.xml')
def two = context.get('two') == 'true'
def record = story.record()
assert !record.success
assert record.tests.failures*.name == ['isBroken'] * (two ? 2 : 1)
assert story.errors().any { it.contains(two ? '1 test of greeter failed: com.acme.BrokenTest.isBroken' : 'There are test failures') }
true
