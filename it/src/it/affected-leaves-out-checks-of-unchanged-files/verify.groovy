def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert !record.success
assert record.affected.modules.find { it.id == 'leaf' }.leftOut == []
assert record.failures*.goal == ['sortpom:verify (default)']
true
