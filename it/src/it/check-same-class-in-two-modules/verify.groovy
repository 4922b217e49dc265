def story = io.github.cimaven.it.Story.of(binding.variables)
def found = story.jsonArray('target/ci/findings/check-app.json')
assert found.find { it.rule.asString == 'check/same-class' && it.severity.asString.equalsIgnoreCase('error') }.message.asString == '1 class is in the jars of com.acme:lib and com.acme:app: com.acme.shop.Price.'
assert found.find { it.rule.asString == 'check/split-package' }.severity.asString.equalsIgnoreCase('warning')
assert story.findings('error') == ['check/same-class']
