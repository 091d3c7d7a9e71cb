"""The account contract: its compiled class as package data, and its entry points as calls and views."""
