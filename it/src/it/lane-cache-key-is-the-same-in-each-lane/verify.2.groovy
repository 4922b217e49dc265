def story = io.github.cimaven.it.Story.of(binding.variables)
def key = story.json('target/ci/cache-key.json')
assert key.get('lane').asString == 'ci-pr'
assert !key.get('write').asBoolean
assert key.get('key').asString == story.text('main-key.txt')
assert story.text('target/ci/cache-key.txt') == story.text('main-key.txt') + '\n'
// Nobody has it: nothing is resolved.
story.replace('pom.xml', '<dependencies>', '''<dependencies>
    <dependency><groupId>com.acme</groupId><artifactId>nowhere</artifactId><version>1.0</version></dependency>''')
true
