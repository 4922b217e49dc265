def story = io.github.cimaven.it.Story.of(binding.variables)
def older = context.get('older')
def newer = context.get('newer')
def record = story.record()
assert record.success
if (newer == '99') {
    assert record.warnings.any { it.startsWith('JDK 99 of ci.jdks is not installed here; found: ' + older + ' (') && it.endsWith('No test runs on it.') }
    assert record.tests.jdks*.jdk == [older]
    return true
}
assert record.tests.jdks*.jdk == [older, newer]
// Both modules.
assert record.tests.jdks*.run == [3, 3]
assert record.tests.failures*.jdk == [newer]
assert record.goals.find { it.goal == 'surefire:test' }.executions == 4
true
