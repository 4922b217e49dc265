def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.json('clone/target/ci/record.json')
assert record.getAsJsonObject('lane').get('id').asString == 'ci-main'
assert record.get('success').asBoolean
// Nothing has changed since ci:init.
assert !record.toString().contains('drift/')
true
