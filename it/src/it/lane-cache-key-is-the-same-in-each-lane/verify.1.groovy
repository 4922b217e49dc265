def story = io.github.cimaven.it.Story.of(binding.variables)
def key = story.json('target/ci/cache-key.json')
assert key.get('lane').asString == 'ci-main'
assert key.get('write').asBoolean
assert story.text('outputs.txt').contains("key=${key.get('key').asString}\n")
assert story.text('outputs.txt').contains('write=true\n')
story.write('main-key.txt', key.get('key').asString)
true
