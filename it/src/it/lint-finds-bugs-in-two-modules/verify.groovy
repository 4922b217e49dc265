def story = io.github.cimaven.it.Story.of(binding.variables)
def cents = 'lib/src/main/java/com/acme/shop/Cents.java'
def basket = 'app/src/main/java/com/acme/shop/Basket.java'
assert story.record().success
def findings = story.record().findings.findAll { it.rule.startsWith('lint/') }
assert findings.collect { [it.rule, it.severity, it.module, it.file, it.line as int] }.toSet() == [
    ['lint/OverrideBothEqualsAndHashcode', 'WARNING', 'lib', cents, 12],
    ['lint/BrokenNullCheck', 'WARNING', 'app', basket, 9]].toSet()
def sarif = story.json('target/ci/lint.sarif')
assert sarif.get('version').asString == '2.1.0'
assert sarif.getAsJsonArray('runs').size() == 1
def results = sarif.getAsJsonArray('runs')[0].getAsJsonObject().getAsJsonArray('results')
def places = results.collect { it.asJsonObject.getAsJsonArray('locations')[0].asJsonObject.getAsJsonObject('physicalLocation') }
assert places.collect { it.getAsJsonObject('artifactLocation').get('uri').asString } == [basket, cents]
assert places.collect { it.getAsJsonObject('region').get('startLine').asInt } == [9, 12]
assert story.logLines('::warning').any { it.contains("file=$cents,line=12") }
assert story.logLines('::warning').any { it.contains("file=$basket,line=9") }
assert story.logLines('[WARNING] ' + cents).size() == 1
