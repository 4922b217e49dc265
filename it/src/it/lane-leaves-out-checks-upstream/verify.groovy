def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert !record.success
assert record.affected.modules*.leftOut == [[], [], []]
assert record.failures[0].module == 'core'
assert record.failures[0].goal == 'forbiddenapis:check (default)'
true
