def story = io.github.cimaven.it.Story.of(binding.variables)
def record = story.record()
assert record.success
assert record.tests.failures.every { it.status == null }
assert !record.containsKey('baseline')
assert record.dependencies.modules == ['greeter']
assert record.dependencies.artifacts.collect { it.artifact + ' ' + it.version + ' ' + it.scope } ==
        ['junit:junit 4.13.2 test', 'org.hamcrest:hamcrest-core 1.3 test']
// The change upgrades one dependency and adds another.
story.write('base/record.json', story.text('target/ci/record.json'))
story.replace('base/record.json', '"version": "1.3"', '"version": "1.1"')
story.replace('pom.xml', '  <dependencies>', '''  <dependencies>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-api</artifactId>
      <version>1.7.36</version>
    </dependency>''')
