def there = context.get('server').objects('releases').keySet()
assert there.containsAll(['plan.json', 'journal.json'].collect { "acme/shop/1.0.0/.release/$it".toString() })
assert !there.contains('acme/shop/1.0.0/release.json')
true
