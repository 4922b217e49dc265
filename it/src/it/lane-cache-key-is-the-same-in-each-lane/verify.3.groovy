def story = io.github.cimaven.it.Story.of(binding.variables)
def key = story.json('target/ci/cache-key.json')
assert key.get('key').asString != story.text('main-key.txt')
assert story.text('main-key.txt').startsWith(key.getAsJsonArray('restoreKeys').get(0).asString)
assert key.getAsJsonObject('inputs').getAsJsonArray('artifacts').any { it.asString.contains('com.acme:nowhere:jar:1.0') }
assert !key.has('lane')
assert story.log().contains('This build only reads the cache.')
true
