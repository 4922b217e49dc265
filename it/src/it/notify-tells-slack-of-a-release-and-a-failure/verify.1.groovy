def story = io.github.cimaven.it.Story.of(binding.variables)
def slack = context.get('slack')
assert slack.messages.size() == 1
assert slack.messages[0].get('text').asString.endsWith(' 1.0.0 released')
assert slack.calls['/api/chat.postMessage'] == 1
assert slack.calls['/api/chat.update'] == 1
// In the thread of the message, and each once.
assert slack.replies.size() == 1
assert slack.replies[0].get('thread_ts') == slack.messages[0].get('ts')
assert slack.replies[0].getAsJsonArray('files').collect { it.get('name').asString }.containsAll(['summary.md', 'report.html'])
assert new String(slack.uploads['F000000000'], 'UTF-8') == story.text('target/ci/summary.md')
def notices = story.record().notices
assert notices*.state == ['updated']
assert notices[0].place == 'Slack channel C0123456789'
assert !story.log().contains('xoxb-for-tests-only')
assert story.files('target').every { !story.path("target/$it").toFile().getText('ISO-8859-1').contains('xoxb-for-tests-only') }
story.write('src/main/java/com/acme/Broken.java', 'package com.acme; class Broken {')
true
